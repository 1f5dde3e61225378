package org.mend.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Describes records as JSON has them. The server's own reading of them knows neither times nor lists, and loses members that
 * carry constraints.
 */
final class RecordSchemas {

    private static final String PLACE = "#/components/schemas/";

    private final Map<String, Schema> known = new TreeMap<>();

    /** All that were described so far, by name. */
    Map<String, Schema> known() {
        return Map.copyOf(known);
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain.isEnum()) {
            return typed(Schema.SchemaType.STRING)
                    .enumeration(List.copyOf(Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList()));
        }
        if (plain == int.class || plain == Integer.class) {
            return typed(Schema.SchemaType.INTEGER).format("int32");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return typed(Schema.SchemaType.BOOLEAN);
        }
        if (plain == OffsetDateTime.class) {
            return typed(Schema.SchemaType.STRING).format("date-time");
        }
        return plain == LocalDate.class ? typed(Schema.SchemaType.STRING).format("date") : typed(Schema.SchemaType.STRING);
    }

    /** A list with the place where it goes on. */
    Schema items(Type row) {
        return typed(Schema.SchemaType.OBJECT)
                .addProperty("items", typed(Schema.SchemaType.ARRAY).items(of(row)))
                .addProperty("next", typed(Schema.SchemaType.STRING).nullable(true));
    }

    private Schema ofGeneric(ParameterizedType type) {
        if (type.getRawType() == ItemsJson.class) {
            return items(type.getActualTypeArguments()[0]);
        }
        return type.getRawType() == List.class ? typed(Schema.SchemaType.ARRAY).items(of(type.getActualTypeArguments()[0]))
                : typed(Schema.SchemaType.OBJECT).additionalPropertiesBoolean(true);
    }

    private Schema reference(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("Json$", "");
        if (!known.containsKey(name)) {
            Schema schema = typed(Schema.SchemaType.OBJECT);
            known.put(name, schema);
            for (RecordComponent member : type.getRecordComponents()) {
                schema.addProperty(member.getName(), limited(of(member.getGenericType()), member));
                if (isNeeded(member)) {
                    schema.addRequired(member.getName());
                }
            }
        }
        return OASFactory.createSchema().ref(PLACE + name);
    }

    private static Schema limited(Schema schema, RecordComponent member) {
        Size size = member.getAccessor().getAnnotation(Size.class);
        if (size != null && schema.getType() == Schema.SchemaType.STRING) {
            schema.maxLength(size.max());
        } else if (size != null) {
            schema.maxItems(size.max());
        }
        return schema;
    }

    private static boolean isNeeded(RecordComponent member) {
        return List.of(NotNull.class, NotBlank.class, NotEmpty.class).stream()
                .anyMatch(constraint -> member.getAccessor().isAnnotationPresent(constraint));
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
