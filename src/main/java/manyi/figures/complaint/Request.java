package manyi.figures.complaint;

import java.util.Optional;
import manyi.record.Complaint;
import manyi.record.word.RequestKind;

/**
 * A record of a log that is no complaint: a suggestion, a repair, praise (D20).
 *
 * @param kind by the words of today; empty for a word that no list knows
 */
public record Request(Complaint record, Optional<RequestKind> kind) {}
