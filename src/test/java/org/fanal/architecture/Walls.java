package org.fanal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/** Each rule by the sentence it holds. */
final class Walls {

  private static final String[] FRAMEWORKS = {
    "jakarta.persistence..",
    "jakarta.inject..",
    "jakarta.enterprise..",
    "jakarta.ws..",
    "jakarta.faces..",
    "jakarta.transaction..",
    "org.eclipse.persistence..",
    "org.primefaces.."
  };

  private Walls() {}

  static Map<String, ArchRule> rules(JavaClasses all) {
    Features features = new Features(all);
    return Map.ofEntries(
        Map.entry(
            "a feature uses only what it declares, and of it only the root package",
            classes().that().resideInAPackage("org.fanal..").should(stayWithin(features))),
        Map.entry(
            "models are free of frameworks",
            noClasses()
                .that()
                .resideInAPackage("org.fanal..model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)),
        Map.entry(
            "entity managers stay in stores",
            noClasses()
                .that()
                .resideOutsideOfPackages("org.fanal..store..", "org.fanal.testing..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)),
        Map.entry(
            "entities stand in stores",
            classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("org.fanal..store..")),
        Map.entry(
            "transactions open on root packages of features only",
            noMethods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(
                    resideInAnyPackage("..store..", "..model..", "org.fanal.web.."))),
        Map.entry(
            "web touches neither stores nor models",
            noClasses()
                .that()
                .resideInAPackage("org.fanal.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fanal..store..", "org.fanal..model..")),
        Map.entry(
            "nothing uses web",
            noClasses()
                .that()
                .resideOutsideOfPackage("org.fanal.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fanal.web..")),
        Map.entry(
            "names for pages belong to page beans and the kit",
            classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .haveSimpleNameEndingWith("Page")
                .orShould()
                .resideInAPackage("org.fanal.web.kit")),
        Map.entry(
            "time comes from a clock",
            noClasses()
                .that()
                .resideOutsideOfPackage("org.fanal.platform..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)),
        Map.entry(
            "nothing is printed",
            noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")),
        Map.entry(
            "nobody throws an exception without a name",
            noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(Exception.class, String.class)
                .orShould()
                .callConstructor(Throwable.class, String.class)),
        Map.entry(
            "events are records in root packages under a stable name",
            classes()
                .that()
                .implement(Event.class)
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(EventName.class)
                .andShould(standInRootPackages(features))));
  }

  private static ArchCondition<JavaClass> stayWithin(Features features) {
    return new ArchCondition<>("stay within the declared features") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!isAllowed(features, type, target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isAllowed(Features features, JavaClass type, JavaClass target) {
    String other = features.of(target).orElse("");
    String own = features.of(type).orElse("");
    if (other.isEmpty() || other.equals(own)) {
      return true;
    }
    boolean reachable = own.isEmpty() || features.mayUse(own, other);
    return reachable && features.isRoot(target);
  }

  private static ArchCondition<JavaClass> standInRootPackages(Features features) {
    return new ArchCondition<>("stand in the root package of a feature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!features.isRoot(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName()));
        }
      }
    };
  }
}
