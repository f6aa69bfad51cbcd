package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.InitialContextFactory;
import org.fanal.people.model.DomainName;
import org.fanal.platform.Settings;

/**
 * Reads the text records of a domain with the JDK's own resolver. It asks the name servers of the
 * machine, or the one that {@code fanal.dns.server} names ({@code 127.0.0.1:53}), and waits a few
 * seconds at most.
 */
@ApplicationScoped
public class TextRecords {

  private static final String FACTORY = "com.sun.jndi.dns.DnsContextFactory";
  private static final String TXT = "TXT";
  private static final String FIRST_WAIT_MILLIS = "2000";
  private static final String TRIES = "2";

  private Optional<String> server;

  protected TextRecords() {}

  @Inject
  public TextRecords(Settings settings) {
    server = settings.text("fanal.dns.server");
  }

  /**
   * Each record as one text.
   *
   * @return none when the name has none; empty when no name server answered
   */
  Optional<List<String>> at(DomainName domain) {
    try {
      DirContext names = open();
      try {
        return Optional.of(texts(names.getAttributes(domain + ".", new String[] {TXT}).get(TXT)));
      } finally {
        names.close();
      }
    } catch (NameNotFoundException none) {
      return Optional.of(List.of());
    } catch (NamingException noAnswer) {
      return Optional.empty();
    }
  }

  /** Asks the factory itself: the application server has put its own in the common place. */
  private DirContext open() throws NamingException {
    Hashtable<String, String> how = new Hashtable<>();
    how.put(Context.PROVIDER_URL, server.map(at -> "dns://" + at + "/").orElse("dns:"));
    how.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT_MILLIS);
    how.put("com.sun.jndi.dns.timeout.retries", TRIES);
    return (DirContext) factory().getInitialContext(how);
  }

  private static InitialContextFactory factory() {
    return ServiceLoader.load(InitialContextFactory.class, ClassLoader.getSystemClassLoader())
        .stream()
        .filter(each -> each.type().getName().equals(FACTORY))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("This JDK has no " + FACTORY))
        .get();
  }

  private static List<String> texts(Attribute records) throws NamingException {
    List<String> texts = new ArrayList<>();
    if (records != null) {
      Collections.list(records.getAll()).forEach(each -> texts.add(each.toString()));
    }
    return texts;
  }
}
