package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.templates.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateCheckTest {

    @TempDir
    Path templates;

    @ParameterizedTest
    @MethodSource("builtIn")
    void builtInPartsPass(Part part) {
        assertThat(TemplateCheck.problems(new PartEngine(), part)).isEmpty();
    }

    static List<Part> builtIn() {
        return Parts.builtIn();
    }

    @Test
    void aFolderThatDoesNotExistHasNoProblem() {
        assertThat(TemplateCheck.problems(templates.resolve("none"))).isEmpty();
    }

    @Test
    void aStatementOutsideOfTheSliceIsFoundInABranchThatNoSliceTakes() throws IOException {
        assertThat(problems("""
            <#list slice.groups as group>
            <#if group.shutdown>
            system {
                host-name ${group.name};
            }
            </#if>
            </#list>
            """))
                .containsExactly("templates/bgp.ftl:3:1: error: [edit system] lies outside of the slice"
                        + " [template-outside-slice]");
    }

    @Test
    void aStatementThatTheSchemaDoesNotKnowIsFoundInEveryBranch() throws IOException {
        assertThat(problems("""
            routing-instances {
                ${slice.instance.name} {
                    protocols {
                        bgp {
                            <#if slice.instance.routeDistinguisher != "">
                            grup a;
                            <#elseif slice.instance.vrfTarget != "">
                            <#if slice.instance.name != "">group x { type external; tpye a; }<#else>x-y;</#if>
                            <#else>
                            group y { type external; }
                            </#if>
                        }
                    }
                }
            }
            """))
                .containsExactly(
                        "templates/bgp.ftl:6:17: error: [edit routing-instances VALUE protocols bgp grup a] is not"
                                + " among the statements that Cantle can check [template-not-checked]",
                        "templates/bgp.ftl:8:73: error: [edit routing-instances VALUE protocols bgp group x tpye a] is"
                                + " not among the statements that Cantle can check [template-not-checked]",
                        "templates/bgp.ftl:8:89: error: [edit routing-instances VALUE protocols bgp x-y] is not among"
                                + " the statements that Cantle can check [template-not-checked]");
    }

    @Test
    void questionsThatDependOnEachOtherAreLeftToRendering() throws IOException {
        assertThat(problems("""
            <#if slice.instance.name != "">
            policy-options {
            </#if>
            <#if slice.instance.name != "">
            }
            </#if>
            """)).isEmpty();
    }

    @Test
    void aTextOfSeveralWordsIsInQuotes() throws IOException {
        assertThat(problems("""
            x { description our uplink; }
            y { description uplink ${slice.instance.name}; description "our uplink"; description uplink; }
            z { description <#if slice.instance.name != "">a<#else>b</#if>; my-description a b; }
            """))
                .containsExactly(
                        "templates/bgp.ftl:1:17: error: This text has several words and no quotes [template-quoting]",
                        "templates/bgp.ftl:2:17: error: This text has several words and no quotes [template-quoting]");
    }

    @Test
    void everyPartIsJudged() throws IOException {
        override("bgp.ftl", "protocols ${slice.nam};\n");
        override("interfaces.ftl", "interfaces \"${slice.instance.name}\";\n");

        assertThat(TemplateCheck.problems(folder()).stream().map(problem -> problem.place() + " " + problem.rule()))
                .containsExactly(
                        "templates/bgp.ftl:1:13 template-undefined",
                        "templates/interfaces.ftl:1:12 template-language",
                        "templates/interfaces.ftl:1:13 template-language",
                        "templates/interfaces.ftl:1:35 template-language");
    }

    @Test
    void aFileThatOverridesNothingIsNamed() throws IOException {
        override("bpg.ftl", "");

        assertThat(TemplateCheck.problems(folder()).stream().map(problem -> problem.place() + " " + problem.rule()))
                .containsExactly("templates/bpg.ftl template-unknown-part");
    }

    private Path folder() {
        return templates.resolve("templates");
    }

    private void override(String name, String source) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name), source);
    }

    private List<String> problems(String source) throws IOException {
        override("bgp.ftl", source);
        return TemplateCheck.problems(folder()).stream()
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .toList();
    }
}
