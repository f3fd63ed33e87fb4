package eu.alpsynergy.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "eu.alpsynergy.importer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyLoadSeesTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("..importer.load..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule onlySourceAndMappingSeeTheCsvLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("..importer.source..", "..importer.mapping..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("eu.alpsynergy.importer.(*)..").should().beFreeOfCycles();
}
