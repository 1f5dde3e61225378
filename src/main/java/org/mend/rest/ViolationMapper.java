package org.mend.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body whose members are missing or too long: names each of them, never what it held. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final Problems problems;

    @Inject
    ViolationMapper(Problems problems) {
        this.problems = problems;
    }

    protected ViolationMapper() {
        this(null);
    }

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        List<Problems.FieldError> errors = refused.getConstraintViolations().stream().map(this::error).distinct()
                .sorted((a, b) -> a.field().compareTo(b.field())).toList();
        boolean bodyMissing = errors.stream().anyMatch(error -> error.field().isEmpty());
        return problems.response(bodyMissing ? problems.problem(400, "request-malformed") : problems.invalid(errors));
    }

    private Problems.FieldError error(ConstraintViolation<?> violation) {
        String field = field(violation.getPropertyPath());
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull missing -> problems.field(field, "field-missing");
            case NotBlank missing -> problems.field(field, "field-missing");
            case NotEmpty missing -> problems.field(field, "field-missing");
            case Size size when size.min() == 0 -> problems.field(field, "field-too-long", size.max());
            case Size size -> problems.field(field, "field-size", size.min(), size.max());
            default -> problems.field(field, "field-unreadable");
        };
    }

    /** "clientIds[0]"; empty when the body itself is missing. Only names from our own records get here. */
    private static String field(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                name.append(name.isEmpty() ? "" : ".").append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
                name.append('[').append(node.getIndex()).append(']');
            }
        }
        return name.toString();
    }
}
