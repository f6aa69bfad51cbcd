package org.fanal.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name with version under which an event is stored: {@code study.module-completed.1}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
  String value();

  /**
   * Whether many may be delivered in one transaction. Only where all listeners together lock little
   * and do nothing that a rollback leaves done: no mail, no audit, no request.
   */
  boolean together() default false;
}
