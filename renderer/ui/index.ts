/** The design system, whole. Features import from here; README.md lists the pieces in a line each. */
export { AppLink } from './AppLink.tsx';
export { Avatar } from './Avatar.tsx';
export { Banner, type BannerKind } from './Banner.tsx';
export { Busy, Skeleton } from './Busy.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { Card } from './Card.tsx';
export { Data } from './Data.tsx';
export { EmptyState } from './EmptyState.tsx';
export { FileDrop } from './FileDrop.tsx';
export { FormErrorSummary } from './FormErrorSummary.tsx';
export { FormActions, FormLayout, FormRow, FormSection } from './FormLayout.tsx';
export { type Hue, hues } from './hue.ts';
export { HueBar } from './HueBar.tsx';
export { IconButton } from './IconButton.tsx';
export { initialsOf } from './initials.ts';
export { joinClasses } from './join-classes.ts';
export { isMac, Kbd } from './Kbd.tsx';
export { LinkButton } from './LinkButton.tsx';
export { LoadFailure } from './LoadFailure.tsx';
export { DateRangeText, DateText, DaysFromText, InstantText, TimeText } from './Moment.tsx';
export { Mark } from './Mark.tsx';
export { PageHeader } from './PageHeader.tsx';
export { Pill } from './Pill.tsx';
export { ProgressBar } from './ProgressBar.tsx';
export { type ShortcutGroup, ShortcutSheet } from './ShortcutSheet.tsx';
export { SortableList } from './SortableList.tsx';
export { Spinner } from './Spinner.tsx';
export { type MarkShape, StatusMark } from './StatusMark.tsx';
export { Stepper } from './Stepper.tsx';
export { TabsNav } from './TabsNav.tsx';
export { Term } from './Term.tsx';
export { UiProvider, useNavigate, useWeekStart, type WeekStart } from './UiProvider.tsx';
export { Watermark } from './Watermark.tsx';

export { CheckboxField } from './fields/CheckboxField.tsx';
export { ComboBoxField } from './fields/ComboBoxField.tsx';
export { DateField } from './fields/DateField.tsx';
export type { FieldHandle, FieldProps, Option } from './fields/field.ts';
export { FilterChips } from './fields/FilterChips.tsx';
export { HueField } from './fields/HueField.tsx';
export { MultiSelectField } from './fields/MultiSelectField.tsx';
export { NumberField } from './fields/NumberField.tsx';
export { PasswordField } from './fields/PasswordField.tsx';
export { RadioCards } from './fields/RadioCards.tsx';
export { SearchField } from './fields/SearchField.tsx';
export { SectionedSelectField } from './fields/SectionedSelectField.tsx';
export { SelectField } from './fields/SelectField.tsx';
export { SwitchField } from './fields/SwitchField.tsx';
export { TagField } from './fields/TagField.tsx';
export { TextArea } from './fields/TextArea.tsx';
export { TextField } from './fields/TextField.tsx';
export { TimeField } from './fields/TimeField.tsx';

export { AnchoredPopover } from './overlays/AnchoredPopover.tsx';
export { ConfirmDialog } from './overlays/ConfirmDialog.tsx';
export { Dialog } from './overlays/Dialog.tsx';
export { InfoPopover } from './overlays/InfoPopover.tsx';
export { Menu, type MenuEntry } from './overlays/Menu.tsx';
export { SidePanel } from './overlays/SidePanel.tsx';
export { Tooltip } from './overlays/Tooltip.tsx';

export { PrintPage } from './print/PrintPage.tsx';
export { type Paper, Sheet } from './print/Sheet.tsx';

export type { Column, Sort } from './table/columns.ts';
export { DataTable } from './table/DataTable.tsx';

export { showToast, toastQueue } from './toasts/toast-queue.ts';
export { Toasts } from './toasts/Toasts.tsx';

export { FolderField } from './keys/FolderField.tsx';
export { findPassphraseProblem, type NewPassphrase, noPassphrase } from './keys/new-passphrase.ts';
export { NewPassphraseFields } from './keys/NewPassphraseFields.tsx';
export { ProveGroup } from './keys/ProveGroup.tsx';
export { chooseGroup } from './keys/recovery-key.ts';
export { RecoveryKeyGroups, RecoveryKeySheet } from './keys/RecoveryKey.tsx';
export { emptyRestoreChoice, readRestoreChoice, type RestoreChoice } from './keys/restore-choice.ts';
export { RestoreFields } from './keys/RestoreFields.tsx';
