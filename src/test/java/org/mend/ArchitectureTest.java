package org.mend;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mend.identity.Allowed;

/** The house of DESIGN: who may know whom. Packages are listed from the roof down; imports run down only. */
@AnalyzeClasses(packages = "org.mend", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top. A package may use those that stand after it; {@code web} and {@code rest} stand side by side. */
    private static final List<String> HOUSE = List.of("app", "web", "rest", "record", "repair", "reflections", "homework",
        "measures", "scheduling", "notifications", "clients", "identity", "audit", "shared");

    @ArchTest
    static void importsRunDownwardOnly(JavaClasses classes) {
        List<Throwable> upward = new ArrayList<>();
        for (int i = 1; i < HOUSE.size(); i++) {
            String[] above = HOUSE.subList(0, i).stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
            ArchRule rule = noClasses().that().resideInAPackage(packageOf(HOUSE.get(i)))
                .should().dependOnClassesThat().resideInAnyPackage(above)
                .as("nothing in " + HOUSE.get(i) + " may use " + HOUSE.subList(0, i))
                .allowEmptyShould(true);
            collect(rule, classes, upward);
        }
        assertNone(upward);
    }

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.mend.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageIsInTheHouse = classes().that().resideInAPackage("org.mend..")
        .should().resideInAnyPackage(HOUSE.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule webDoesNotKnowRest = noClasses().that().resideInAPackage("org.mend.web..")
        .should().dependOnClassesThat().resideInAPackage("org.mend.rest..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule restDoesNotKnowWeb = noClasses().that().resideInAPackage("org.mend.rest..")
        .should().dependOnClassesThat().resideInAPackage("org.mend.web..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule facesOnlyInWebAndApp = noClasses().that(resideInAnyPackage("org.mend.web..", "org.mend.app..").negate())
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule restIsOnlyInRestAndApp = noClasses().that(resideInAnyPackage("org.mend.rest..", "org.mend.app..").negate())
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "ca.uhn.fhir..", "org.hl7.fhir..")
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entityManagersOnlyInRepositories = noClasses().that().haveSimpleNameNotEndingWith("Repository")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes().that().haveSimpleNameEndingWith("Repository")
        .should().notBePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesMoveThroughVerbs = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
        .and().haveNameMatching("set[A-Z].*").should().notBePublic().allowEmptyShould(true);

    /** What may only be called inside another use case's transaction, which checked who calls; and the hashing of passwords. */
    private static final Set<String> NO_USE_CASES = Set.of("AuditTrail", "Outbox", "HomeworkProgress", "Passwords",
        "CoupleAccess", "CoupleGate", "PairAnswers", "MeasureHistory");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCallIt = methods().that().arePublic().and().areDeclaredInClassesThat(
            resideInAnyPackage("org.mend.web..", "org.mend.rest..", "org.mend.app..", "org.mend.shared..").negate()
                .and(DescribedPredicate.describe("are use cases", (JavaClass type) -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isAnnotatedWith(ApplicationScoped.class) && !NO_USE_CASES.contains(type.getSimpleName()))))
        .should().beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses().that().resideInAPackage("org.mend..")
        .should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.sql\\.Date")
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theLauncherStandsAlone = noClasses().that().resideInAPackage("org.mend.app.launch..")
        .should().dependOnClassesThat(resideInAPackage("org.mend..").and(resideInAPackage("org.mend.app.launch..").negate()))
        .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyUsesTheLauncher = noClasses().that(resideInAPackage("org.mend.app.launch..").negate())
        .should().dependOnClassesThat().resideInAPackage("org.mend.app.launch..").allowEmptyShould(true);

    private static String packageOf(String name) {
        return "org.mend." + name + "..";
    }

    private static void collect(ArchRule rule, JavaClasses classes, List<Throwable> failures) {
        try {
            rule.check(classes);
        } catch (AssertionError broken) {
            failures.add(broken);
        }
    }

    private static void assertNone(List<Throwable> failures) {
        if (!failures.isEmpty()) {
            AssertionError all = new AssertionError(String.join("\n", failures.stream().map(Throwable::getMessage).toList()));
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }
}
