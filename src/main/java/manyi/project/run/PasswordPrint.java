package manyi.project.run;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Tells whether workbooks were locked with the same password, without telling the password: to try
 * one out against it costs no less than to try it out on a workbook.
 */
public final class PasswordPrint {
  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;

  private PasswordPrint() {}

  /** The print of a password with the salt of one folder. */
  public static String of(String password, String salt) {
    try {
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
      byte[] bytes = HexFormat.of().parseHex(salt);
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), bytes, ROUNDS, BITS);
      return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }
}
