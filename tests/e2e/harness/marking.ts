/* What the test of the marks needs of the content script, in one module to bundle. */
export { engineOf } from '../../../src/compose/editors';
export { Highlights } from '../../../src/compose/highlights';
