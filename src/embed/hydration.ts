// In the script for a tag: what a server has drawn is drawn anew.
export const isServer = false;
export const writeLang = () => undefined;
export const hydrates = () => false;
export const drawsAnew = () => false;
