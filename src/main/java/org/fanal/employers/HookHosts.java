package org.fanal.employers;

import java.io.IOException;
import java.net.InetAddress;

/** Finds where the name of an address leads, anew before each try. */
class HookHosts {

  private final boolean localToo;

  /**
   * @param localToo whether plain http to this machine is taken as well
   */
  HookHosts(boolean localToo) {
    this.localToo = localToo;
  }

  /**
   * All that the name leads to must be public: a list that is mixed is a trick.
   *
   * @throws IOException when the name leads nowhere, or to what is not public
   */
  InetAddress find(HookAddress address) throws IOException {
    InetAddress[] found = InetAddress.getAllByName(address.host());
    for (InetAddress each : found) {
      boolean local = localToo && !address.isSecure() && each.isLoopbackAddress();
      if (!local && !PublicHosts.isPublic(each)) {
        throw new IOException("Not a public host");
      }
    }
    return found[0];
  }
}
