package org.fanal.practicum.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For ids that may be absent, which EclipseLink's own mapping of UUIDs cannot read. */
@Converter
public class UuidOrNobody implements AttributeConverter<UUID, Object> {

  @Override
  public Object convertToDatabaseColumn(UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public UUID convertToEntityAttribute(Object column) {
    return column == null ? null : UUID.fromString(column.toString());
  }
}
