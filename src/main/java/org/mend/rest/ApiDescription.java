package org.mend.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What {@code /openapi} says beyond the addresses: the shape of every body and answer, which refusals to expect, bearer tokens
 * and repeatable POSTs. Read off the resource methods, so that it can't differ from them.
 */
public class ApiDescription implements OASFilter {

    private static final List<Class<?>> RESOURCES = List.of(MeResource.class, TokensResource.class, SessionResource.class,
            ExercisesResource.class, ExerciseResource.class, ClientsResource.class, ClientAssignmentsResource.class,
            AssignmentsResource.class, ClientReflectionsResource.class, ReflectionResource.class, RepairEpisodesResource.class,
            ServicesResource.class, CliniciansResource.class, RoomsResource.class, SlotsResource.class, AppointmentsResource.class,
            AppointmentResource.class, ExerciseSheetResource.class, ProgrammeSheetResource.class, AssignmentSheetResource.class,
            OwnExercisesResource.class, PracticeFeedbackResource.class, PausesResource.class, DeviceKeyResource.class,
            SessionNoteResource.class, PsychotherapyNoteResource.class, TimelineResource.class,
            OwnDownloadResource.class, OwnFileResource.class, UnsubscribeResource.class);
    private static final Map<Integer, String> REFUSALS = new TreeMap<>(Map.of(400, "The request can’t be read",
            401, "Nobody is signed in", 404, "Not there, or not for who asks: both look alike",
            409, "Taken, or changed in the meantime; see conflicts and alternatives, or current",
            422, "Readable, but not acceptable; detail says what to change"));
    private static final String BASE = "/api/v1/";
    private static final String BEARER = "bearer";

    private final RecordSchemas schemas = new RecordSchemas();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.setTags(api.getTags().stream().map(tag -> tag.getName()).distinct().sorted()
                .map(name -> OASFactory.createTag().name(name)).toList());
        api.setComponents(OASFactory.createComponents());
        REFUSALS.forEach((status, words) -> api.getComponents().addResponse(refusal(status), OASFactory.createAPIResponse()
                .description(words).content(content(Problem.MEDIA_TYPE, schemas.of(ProblemJson.class)))));
        RESOURCES.forEach(resource -> Arrays.stream(resource.getDeclaredMethods()).forEach(method -> describe(api, method)));
        schemas.known().forEach(api.getComponents()::addSchema);
        api.getComponents().addSecurityScheme(BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme(BEARER).description("A token from POST /api/v1/tokens, good for one hour"));
    }

    /** A problem document, for the description only; the members from errors on are there where they say something. */
    record ProblemJson(String type, String title, int status, String detail, List<Problems.FieldError> errors,
            List<BookingProblem.ConflictJson> conflicts, List<SlotJson> alternatives, Map<String, Object> current,
            String incident) {
    }

    private void describe(OpenAPI api, Method method) {
        String verb = verb(method);
        if (verb == null) {
            return;
        }
        PathItem item = api.getPaths().getPathItem(path(method));
        Operation operation = item.getOperations().get(PathItem.HttpMethod.valueOf(verb));
        boolean open = method.isAnnotationPresent(Open.class) || method.getDeclaringClass().isAnnotationPresent(Open.class);
        boolean changes = HttpMethod.POST.equals(verb) || "PUT".equals(verb);
        operation.setOperationId(method.getDeclaringClass().getSimpleName().replace("Resource", "") + "-" + method.getName());
        operation.setResponses(answers(method, open, changes));
        body(method).ifPresent(type -> operation.setRequestBody(OASFactory.createRequestBody().required(true)
                .content(content(MediaType.APPLICATION_JSON, schemas.of(type)))));
        if (!open) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        }
        if (!open && HttpMethod.POST.equals(verb)) {
            operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER)
                    .description("Up to 100 characters; the same request with the same key is done once")
                    .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING).maxLength(100)));
        }
    }

    private APIResponses answers(Method method, boolean open, boolean changes) {
        APIResponses answers = OASFactory.createAPIResponses();
        APIResponseSchema declared = method.getAnnotation(APIResponseSchema.class);
        if (declared != null) {
            answers.addAPIResponse(declared.responseCode(), answer(schemas.of(declared.value())));
        } else if (isPrinted(method)) {
            answers.addAPIResponse("200", OASFactory.createAPIResponse().description("A tagged PDF").content(
                    content(Sheets.PDF, OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary"))));
        } else if (method.getDeclaringClass() == TimelineResource.class) {
            answers.addAPIResponse("200", OASFactory.createAPIResponse().description("A table (RFC 4180)").content(
                    content(TimelineResource.CSV, OASFactory.createSchema().type(Schema.SchemaType.STRING))));
        } else if (makes(method, OwnFileResource.ZIP)) {
            answers.addAPIResponse("200", OASFactory.createAPIResponse().description("A ZIP").content(
                    content(OwnFileResource.ZIP, OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary"))));
        } else if (method.getReturnType() == Response.class) {
            answers.addAPIResponse("303", OASFactory.createAPIResponse().description("The page to go to"));
        } else if (method.getReturnType() == void.class) {
            answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        } else {
            answers.addAPIResponse("200", answer(schemas.of(method.getGenericReturnType())));
        }
        REFUSALS.keySet().stream().filter(status -> switch (status) {
            case 400 -> method.getParameterCount() > 0;
            case 401 -> !open || changes;
            case 404 -> !open;
            case 422 -> !open && (changes || isSearched(method));
            default -> !open && changes;
        }).forEach(status -> answers.addAPIResponse(String.valueOf(status),
                OASFactory.createAPIResponse().ref("#/components/responses/" + refusal(status))));
        return answers;
    }

    private static boolean isPrinted(Method method) {
        return makes(method, Sheets.PDF);
    }

    private static boolean makes(Method method, String mediaType) {
        Produces made = method.getDeclaringClass().getAnnotation(Produces.class);
        return made != null && mediaType.equals(made.value()[0]);
    }

    private static boolean isSearched(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(found -> found.isAnnotationPresent(QueryParam.class));
    }

    private static APIResponse answer(Schema schema) {
        return OASFactory.createAPIResponse().description("Done").content(content(MediaType.APPLICATION_JSON, schema));
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent().addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    private static String refusal(int status) {
        return "Refused" + status;
    }

    private static Optional<Class<?>> body(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(Class::isRecord).findFirst().map(type -> type);
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(found -> found.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(HttpMethod::value).findFirst().orElse(null);
    }

    private static String path(Method method) {
        String path = BASE + method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? path : path + "/" + own.value();
    }
}
