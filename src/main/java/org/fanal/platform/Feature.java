package org.fanal.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a feature of the application and the features it may use, by the last part of their
 * package. What those may use, it may use too; every feature may use {@code platform}. ArchUnit
 * holds the walls.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {
  String[] allowed();
}
