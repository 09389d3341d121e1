/** The design system, whole. Features import from here; README.md lists the pieces in a line each. */
export { AppLink } from './AppLink.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { Data } from './Data.tsx';
export { EmptyState } from './EmptyState.tsx';
export { IconButton } from './IconButton.tsx';
export { isMac, Kbd } from './Kbd.tsx';
export { LinkButton } from './LinkButton.tsx';
export { Spinner } from './Spinner.tsx';
export { UiProvider, useNavigate, useWeekStart, type WeekStart } from './UiProvider.tsx';

export { CheckboxField } from './fields/CheckboxField.tsx';
export { ComboBoxField } from './fields/ComboBoxField.tsx';
export { DateField } from './fields/DateField.tsx';
export type { FieldHandle, FieldProps, Option } from './fields/field.ts';
export { MultiSelectField } from './fields/MultiSelectField.tsx';
export { NumberField } from './fields/NumberField.tsx';
export { PasswordField } from './fields/PasswordField.tsx';
export { RadioCards } from './fields/RadioCards.tsx';
export { SearchField } from './fields/SearchField.tsx';
export { SelectField } from './fields/SelectField.tsx';
export { SwitchField } from './fields/SwitchField.tsx';
export { TextArea } from './fields/TextArea.tsx';
export { TextField } from './fields/TextField.tsx';
export { TimeField } from './fields/TimeField.tsx';

export { ConfirmDialog } from './overlays/ConfirmDialog.tsx';
export { Dialog } from './overlays/Dialog.tsx';
export { InfoPopover } from './overlays/InfoPopover.tsx';
export { Menu, type MenuEntry } from './overlays/Menu.tsx';
export { SidePanel } from './overlays/SidePanel.tsx';
export { Tooltip } from './overlays/Tooltip.tsx';

export type { Column, Sort } from './table/columns.ts';
export { DataTable } from './table/DataTable.tsx';

export { showToast, toastQueue } from './toasts/toast-queue.ts';
export { Toasts } from './toasts/Toasts.tsx';
