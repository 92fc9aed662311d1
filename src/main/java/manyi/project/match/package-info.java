/**
 * By what a record is known again in a later import (D17, D30): identities, the lines that earlier
 * imports left in a project's ledger, and which row of a new import is which of them.
 */
package manyi.project.match;
