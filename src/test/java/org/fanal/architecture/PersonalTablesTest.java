package org.fanal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanal.people.PersonalData;
import org.fanal.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Each table with something of a person is in their download, or {@code personal-tables.txt} says
 * why not. A new table that is not listed there fails here.
 */
class PersonalTablesTest {

  /** Tables that name a person, and those whose rows belong to a row of such a table. */
  private static final String PERSONAL =
      """
      with recursive named as (
        select distinct table_name from information_schema.columns
          where table_schema = database() and data_type = 'uuid'
            and column_name regexp '^(person|account|holder|applicant|trainer|assessor|actor|owner)_id$|_by$'),
      personal as (
        select table_name from named
        union
        select r.table_name from information_schema.referential_constraints r
          join personal p on p.table_name = r.referenced_table_name
          where r.constraint_schema = database())
      select table_name from personal
      """;

  private final Map<String, String> listed = listed();

  @Test
  void listsEveryTableThatNamesAPerson() {
    assertThat(listed.keySet()).isEqualTo(personal());
  }

  @Test
  void namesPartsOfTheDownloadThatAreThere() {
    Set<String> named =
        listed.values().stream()
            .filter(part -> !part.startsWith("-"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(sections());
  }

  private static Set<String> personal() {
    TestDatabase database = TestDatabase.running();
    List<?> found =
        database.inTransaction(
            () -> database.entities().createNativeQuery(PERSONAL).getResultList());
    return found.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sections() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fanal")
            .stream()
            .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
            .map(PersonalTablesTest::section)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The beans only keep what they are given, so none of it is needed to ask for the name. */
  private static String section(JavaClass type) {
    try {
      Constructor<?> made = type.reflect().getDeclaredConstructors()[0];
      made.setAccessible(true);
      return ((PersonalData) made.newInstance(new Object[made.getParameterCount()])).section();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }

  private static Map<String, String> listed() {
    try (var file = PersonalTablesTest.class.getResourceAsStream("personal-tables.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .collect(
              Collectors.toMap(
                  parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
