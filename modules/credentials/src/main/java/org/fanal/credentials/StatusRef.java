package org.fanal.credentials;

import java.net.URI;

/** The place of one instance in a status list. */
public record StatusRef(URI list, int index) {

  public StatusRef {
    if (!"https".equals(list.getScheme()) || list.getFragment() != null) {
      throw new IllegalArgumentException("Not the https address of a list: " + list);
    }
    if (index < 0 || index >= StatusList.LENGTH) {
      throw new IllegalArgumentException("Outside of a status list: " + index);
    }
  }

  /** Open Badges wants an id of the entry itself, which is not the list's address. */
  String entryId() {
    return list + "#" + index;
  }
}
