package org.fanal.people.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A domain that one organisation can hold: in ASCII and lower case, two labels or more, no number
 * of a machine, no name of a network at home, and none under which everybody registers.
 */
public record DomainName(String ascii) {

  private static final int LONGEST = 253;
  private static final int LONGEST_TYPED = 300;
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern SHAPE =
      Pattern.compile("(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private static final Set<String> NOWHERE =
      Set.of("localhost", "local", "internal", "invalid", "arpa", "onion", "home", "lan", "corp");

  /** The best known; a record at another such name can only be set by who runs a whole registry. */
  private static final Set<String> OF_EVERYBODY =
      Set.of(
          ("ab.ca bc.ca mb.ca nb.ca nf.ca nl.ca ns.ca nt.ca nu.ca on.ca pe.ca qc.ca sk.ca yk.ca"
                  + " gc.ca asso.fr com.fr gouv.fr nom.fr prd.fr tm.fr avocat.fr cci.fr medecin.fr"
                  + " co.uk org.uk me.uk ltd.uk plc.uk net.uk ac.uk gov.uk nhs.uk sch.uk ac.be"
                  + " com.au net.au org.au edu.au gov.au co.nz org.nz net.nz govt.nz co.jp or.jp"
                  + " com.br org.br com.mx org.mx co.za org.za com.tr org.tr co.in org.in"
                  + " us.com uk.com eu.org uk.net"
                  + " github.io gitlab.io pages.dev netlify.app vercel.app web.app herokuapp.com"
                  + " blogspot.com wordpress.com wixsite.com weebly.com sites.google.com"
                  + " azurewebsites.net cloudfront.net amazonaws.com appspot.com myshopify.com"
                  + " gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.fr"
                  + " icloud.com proton.me protonmail.com orange.fr free.fr sfr.fr laposte.net"
                  + " videotron.ca sympatico.ca bell.net")
              .split(" "));

  public DomainName {
    if (!isHeld(ascii)) {
      throw new IllegalArgumentException("Not a domain that an organisation can hold");
    }
  }

  /** As it was typed, with accents or not; empty for what nobody can prove to hold. */
  public static Optional<DomainName> of(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    try {
      String plain = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
      String ascii = IDN.toASCII(plain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return isHeld(ascii) ? Optional.of(new DomainName(ascii)) : Optional.empty();
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  private static boolean isHeld(String ascii) {
    return ascii.length() <= LONGEST
        && SHAPE.matcher(ascii).matches()
        && !NOWHERE.contains(ascii.substring(ascii.lastIndexOf('.') + 1))
        && !OF_EVERYBODY.contains(ascii);
  }

  /** The one mailbox that every domain has to have (RFC 5321, 4.5.1). */
  public EmailAddress postmaster() {
    return new EmailAddress("postmaster@" + ascii);
  }

  @Override
  public String toString() {
    return ascii;
  }
}
