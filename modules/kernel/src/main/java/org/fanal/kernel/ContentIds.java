package org.fanal.kernel;

import java.util.regex.Pattern;

/** The form that every content id has, so that it fits an address, a file name and a column. */
public final class ContentIds {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private ContentIds() {}

  public static boolean isValid(String id) {
    return id != null && id.length() <= LONGEST && FORM.matcher(id).matches();
  }

  static void check(String id) {
    if (!isValid(id)) {
      throw new IllegalArgumentException("Not a content id: " + id);
    }
  }
}
