package org.fanal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import org.fanal.web.admin.AdminResource;
import org.fanal.web.disclosure.EmployerResource;
import org.fanal.web.people.SessionResource;
import org.fanal.web.trainer.TrainerResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  /** Asking anything but a form for its fields fails in the server: 500 rather than 415. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        AdminResource.class,
        EmployerResource.class,
        SessionResource.class,
        TrainerResource.class
      })
  void areReadFromFormsAlone(Class<?> resource) {
    assertThat(resource.getAnnotation(Consumes.class).value())
        .containsExactly(MediaType.APPLICATION_FORM_URLENCODED);
  }
}
