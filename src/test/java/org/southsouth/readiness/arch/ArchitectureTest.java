package org.southsouth.readiness.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

/** What may import what. Each rule was seen to fail on a planted violation before it was trusted. */
@AnalyzeClasses(packages = "org.southsouth.readiness", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String R = "org.southsouth.readiness.";

    @ArchTest
    static final ArchRule core_is_pure = classes()
            .that()
            .resideInAPackage(R + "core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            R + "core..", "java.lang..", "java.util..", "java.time..", "java.math..", "org.jspecify..")
                    .and(not(
                            resideInAnyPackage("java.util.concurrent..", "java.util.logging..", "java.util.prefs.."))));

    @ArchTest
    static final ArchRule core_asks_for_time_and_chance = noClasses()
            .that()
            .resideInAPackage(R + "core..")
            .should()
            .callMethodWhere(target(nameMatching("now|random|randomUUID|currentTimeMillis|nanoTime")));

    @ArchTest
    static final ArchRule only_app_sees_the_adapters = noClasses()
            .that()
            .resideOutsideOfPackages(R + "app..", R + "store..", R + "files..", R + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(R + "store..", R + "files..", R + "report..");

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching(R + "(store|files|report)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sql_stays_in_store = noClasses()
            .that()
            .resideOutsideOfPackages(R + "store..", R + "app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..");

    @ArchTest
    static final ArchRule fx_stays_in_ui = noClasses()
            .that()
            .resideOutsideOfPackages(R + "ui..", R + "app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule papers_and_workbooks_are_made_in_report = noClasses()
            .that()
            .resideOutsideOfPackage(R + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule view_models_know_no_controls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule controllers_know_no_ports = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat(resideInAPackage(R + "core..")
                    .and(simpleNameEndingWith("Store")
                            .or(simpleNameEndingWith("Writer"))
                            .or(simpleNameEndingWith("File"))));

    @ArchTest
    static final ArchRule screens_do_not_know_each_other = slices().matching(R + "ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(R + "ui.."), resideInAnyPackage(R + "ui.fx..", R + "ui.controls.."));

    @ArchTest
    static final ArchRule one_place_for_threads = noClasses()
            .that()
            .resideOutsideOfPackages(R + "app..", R + "ui.fx..")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Executors|CompletableFuture|Executor.*)");

    @ArchTest
    static final ArchRule no_mutable_statics =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_vague_names = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Common|Data|Info)$")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..");

    /** Launcher alone hands the process's own output on. */
    @ArchTest
    static final ArchRule no_standard_streams =
            noClasses().that().doNotHaveFullyQualifiedName(R + "Launcher").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule no_generic_throws = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule no_cycles = slices().matching(R + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jackson_stays_in_files_and_report = noClasses()
            .that()
            .resideOutsideOfPackages(R + "files..", R + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule csv_stays_in_files_and_report = noClasses()
            .that()
            .resideOutsideOfPackages(R + "files..", R + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule picocli_stays_in_cli = noClasses()
            .that()
            .resideOutsideOfPackage(R + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule words_know_only_the_core = classes()
            .that()
            .resideInAPackage(R + "words..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(R + "core..", R + "words..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule charts_know_only_core_and_words = classes()
            .that()
            .resideInAPackage(R + "charts..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(R + "core..", R + "words..", R + "charts..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule faces_do_not_know_each_other =
            slices().matching(R + "(ui|cli)..").should().notDependOnEachOther();
}
