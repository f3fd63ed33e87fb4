package eu.alpsynergy.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/ARCHITECTURE.md, over all modules: the api sees them all, so the rules stand here. */
@AnalyzeClasses(packages = "eu.alpsynergy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModelSeesNobody = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "eu.alpsynergy.importer..",
                    "eu.alpsynergy.synergy..",
                    "eu.alpsynergy.api..",
                    "eu.alpsynergy.neo4j..",
                    "eu.alpsynergy.cypher..",
                    "org.neo4j..",
                    "io.javalin..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule analysesSeeNeitherTheWebNorTheImporter = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.synergy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.alpsynergy.api..", "eu.alpsynergy.importer..", "io.javalin..");

    /** How small tables are kept beside the store is no analysis. */
    @ArchTest
    static final ArchRule analysesKnowNoJson = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.synergy..")
            .and()
            .resideOutsideOfPackage("eu.alpsynergy.synergy.neo4j")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule graphKernelsSeeTheJdkOnly = classes()
            .that()
            .resideInAPackage("eu.alpsynergy.synergy.kernel")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("eu.alpsynergy.synergy.kernel..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheNetworkSeesTheCommunityLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("eu.alpsynergy.synergy.network..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.cwts..");

    @ArchTest
    static final ArchRule theImporterSeesNeitherAnalysesNorTheWeb = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.importer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.alpsynergy.api..", "eu.alpsynergy.synergy..", "io.javalin..");

    @ArchTest
    static final ArchRule filesOfTheDatasetSeeNeitherTheWebNorTheDriver = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.exports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.alpsynergy.api..", "io.javalin..", "org.neo4j.driver..");

    @ArchTest
    static final ArchRule nobodyBelowSeesFilesOfTheDataset = noClasses()
            .that()
            .resideInAnyPackage("eu.alpsynergy.importer..", "eu.alpsynergy.synergy..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.alpsynergy.exports..");

    @ArchTest
    static final ArchRule packagesOfExportsFormNoCycle =
            slices().matching("eu.alpsynergy.exports.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theGeneratorSeesNeitherAnalysesNorTheWebNorTheLoader = noClasses()
            .that()
            .resideInAPackage("eu.alpsynergy.generator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "eu.alpsynergy.api..", "eu.alpsynergy.synergy..", "eu.alpsynergy.importer.load..", "org.neo4j..");

    @ArchTest
    static final ArchRule onlyWhoTalksToTheDatabaseSeesTheDriver = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "eu.alpsynergy.importer.load..",
                    "eu.alpsynergy.synergy.neo4j..",
                    "eu.alpsynergy.neo4j.local..",
                    "eu.alpsynergy.testing..",
                    "eu.alpsynergy.api.console..",
                    "eu.alpsynergy.api.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule onlyHttpSeesTheServer = noClasses()
            .that()
            .resideOutsideOfPackage("eu.alpsynergy.api.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule onlyTheCompositionRootSeesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("eu.alpsynergy.api.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule packagesOfTheApiFormNoCycle =
            slices().matching("eu.alpsynergy.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfTheAnalysesFormNoCycle =
            slices().matching("eu.alpsynergy.synergy.(*)..").should().beFreeOfCycles();
}
