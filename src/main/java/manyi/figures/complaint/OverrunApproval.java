package manyi.figures.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.figures.Meanings;
import manyi.figures.Staff;
import manyi.policy.Policy;
import manyi.record.Complaint;
import manyi.record.word.PersonRole;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Vocabulary;

/**
 * Who approved that a limit was overrun, and whether that was theirs to approve (D22): the manager,
 * the director as the head of the site, or somebody above for a slight complaint (C07), the general
 * manager for an important one (C08).
 */
final class OverrunApproval {

  enum Finding {
    NONE,
    RIGHT,
    /** By somebody whose office does not suffice, or where no approval is foreseen. */
    WRONG,
    /** By somebody whose office nothing tells. */
    UNKNOWN_OFFICE
  }

  private final Meanings meanings;
  private final Staff staff;

  OverrunApproval(Map<String, PersonRole> staff, Policy policy) {
    this.meanings = new Meanings(policy.words());
    this.staff = new Staff(staff);
  }

  Finding of(Complaint complaint, Optional<SeverityLevel> severity) {
    List<String> names = Staff.names(complaint.text(Complaint.OVERRUN_APPROVER));
    if (names.isEmpty()) {
      return Finding.NONE;
    }
    boolean unknown = false;
    for (String name : names) {
      Optional<PersonRole> role =
          meanings.of(Complaint.OVERRUN_APPROVER, Vocabulary.ROLE, name).or(() -> staff.role(name));
      if (role.isPresent() && severity.isPresent() && suffices(role.get(), severity.get())) {
        return Finding.RIGHT;
      }
      unknown |= role.isEmpty();
    }
    return unknown ? Finding.UNKNOWN_OFFICE : Finding.WRONG;
  }

  private static boolean suffices(PersonRole role, SeverityLevel severity) {
    return switch (severity) {
      case MINOR -> role.compareTo(PersonRole.DIRECTOR) <= 0;
      case IMPORTANT -> role == PersonRole.GENERAL_MANAGER;
      case MAJOR -> false;
    };
  }
}
