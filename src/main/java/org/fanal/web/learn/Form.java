package org.fanal.web.learn;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields that were sent, none of them trusted. */
record Form(MultivaluedMap<String, String> fields) implements Function<String, Optional<String>> {

  private static final int LONGEST_NUMBER = 15;

  /** A request without a body has no fields. */
  Form {
    fields = fields == null ? new MultivaluedHashMap<>() : fields;
  }

  /** The first value of a field. */
  @Override
  public Optional<String> apply(String name) {
    return Optional.ofNullable(fields.getFirst(name));
  }

  /** A text as written, its lines ended alike. */
  String text(String name) {
    return apply(name).orElse("").replace("\r\n", "\n");
  }

  /** A number that counts savings up; 0 when it is none. */
  long sequence(String name) {
    String value = apply(name).orElse("");
    boolean number = value.matches("[0-9]+") && value.length() <= LONGEST_NUMBER;
    return number ? Long.parseLong(value) : 0;
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }
}
