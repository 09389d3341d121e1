/** Names of the messages between the preload and the main process; both are built from this file. */
export const pageRequest = {
  savePdf: 'mezzo:save-pdf',
  chooseFolder: 'mezzo:choose-folder',
  translateMenu: 'mezzo:translate-menu',
} as const;

export const commandChannel = 'mezzo:command';
