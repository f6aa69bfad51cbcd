package org.fanal.people.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: ten signs of any kind, not among the most common, not the person's own
 * address or name. Nothing else is asked (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRules {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 4;
  private static final Set<String> COMMON = read("common-passwords.txt");

  private PasswordRules() {}

  /** What is wrong with it, as far as one thing is. */
  public enum Flaw {
    SHORT,
    LONG,
    COMMON,
    PERSONAL
  }

  public static Optional<Flaw> flawOf(String password, EmailAddress email, String name) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Flaw.SHORT);
    }
    if (password.length() > LONGEST) {
      return Optional.of(Flaw.LONG);
    }
    if (isCommon(plain(password))) {
      return Optional.of(Flaw.COMMON);
    }
    return isPersonal(plain(password), email, name) ? Optional.of(Flaw.PERSONAL) : Optional.empty();
  }

  private static boolean isCommon(String plain) {
    return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT;
  }

  private static boolean isPersonal(String plain, EmailAddress email, String name) {
    String local = email.value().substring(0, email.value().indexOf('@'));
    return plain.equals(email.value())
        || plain.equals(local)
        || plain.equals(plain(name))
        || plain.equals(plain(name).replace(" ", ""));
  }

  private static String plain(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> read(String resource) {
    try (InputStream in = PasswordRules.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
