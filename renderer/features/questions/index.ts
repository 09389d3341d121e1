export { NewQuestionScreen, SavedQuestionScreen } from './QuestionScreens.tsx';
export { QuestionsScreen } from './QuestionsScreen.tsx';
