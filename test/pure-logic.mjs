/** The folders whose tests need no browser. */
export const pureLogic = ["test/model", "test/i18n", "test/problems", "test/page-check"];
