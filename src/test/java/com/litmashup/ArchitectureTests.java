package com.litmashup;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "com.litmashup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule musicIsPlainJava = classes()
            .that()
            .resideInAPackage("com.litmashup.music..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.litmashup.music..", "java..", "javax.sound.midi..", "javax.xml.stream..", "org.jspecify..")
            .because("music is to be tested in milliseconds and to outlive every framework (decision 0003)");

    @ArchTest
    static final ArchRule controllersAreKeptInside = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notHaveModifier(PUBLIC)
            .because("a controller is the first client of its room, and nobody's neighbour (decision 0004)");

    @ArchTest
    static final ArchRule repositoriesAreKeptInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notHaveModifier(PUBLIC)
            .because("other rooms come through the front door (decision 0004)");

    @ArchTest
    static final ArchRule onlyTheLineToModelsKnowsLangChain = noClasses()
            .that()
            .resideOutsideOfPackage("com.litmashup.llm..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..")
            .because("models are chosen, limited and replaced in one place (decision 0006)");

    @ArchTest
    static final ArchRule onlyTwoDoorsLeadOut = noClasses()
            .that()
            .resideOutsideOfPackages("com.litmashup.llm..", "com.litmashup.research.searching..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "org.springframework.web.client..", "org.springframework.http.client..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Socket.class)
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("nothing leaves this machine but what is asked of a model, and searched with a key");

    @ArchTest
    static final ArchRule theAgentHoldsNoTransaction = noClasses()
            .that()
            .resideInAPackage("com.litmashup.agent..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("no transaction may span research or a model: SQLite has one writer (decision 0002)");

    @ArchTest
    static final ArchRule noTransactionInTheAgentsMethods = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("com.litmashup.agent..")
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("no transaction may span research or a model: SQLite has one writer (decision 0002)");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Processor")
            .because("these words name no thing of music, teaching or the web");

    @ArchTest
    static final ArchRule theWebStaysInTheWebPackages = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "com.litmashup.web..",
                    "com.litmashup.account..",
                    "com.litmashup.platform..",
                    "com.litmashup.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "io.github.wimdeblauwe.htmx..")
            .because("the rooms are true without a browser (decision 0004)");
}
