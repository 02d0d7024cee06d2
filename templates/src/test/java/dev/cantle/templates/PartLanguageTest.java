package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartLanguageTest {

    @ParameterizedTest
    @MethodSource("builtIn")
    void builtInPartsKeepToTheLanguage(Part part) {
        assertThat(PartLanguage.problems(part)).isEmpty();
        assertThat(part.source().lines().filter(line -> line.contains("<#") || line.contains("</#")))
                .allMatch(line -> line.matches(".*</?#(list|if|else|elseif)\\b.*|<#-- .* -->"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x = 1>",
                "<#include \"/etc/passwd\">",
                "<#import \"x\" as y>",
                "<#macro m></#macro>",
                "<@m/>",
                "<#noautoesc>",
                "<#outputformat \"HTML\">",
                "<#ftl output_format=\"HTML\">",
                "<#list 1.. as i>",
                "<#if 1 == 1>",
                "<#if a && b>",
                "<#attempt>",
                "<#noparse>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${slice.name?no_esc}",
                "${slice.name!\"default\"}",
                "${slice.class.name()}",
                "${1 + 1}",
                "${.data_model}",
                "$ {x}"
            })
    void nothingElseOfFreeMarkerIsAllowed(String source) {
        assertThat(PartLanguage.problems(part("ok;\n  " + source)))
                .first()
                .hasToString("x.ftl:2:3: error: '"
                        + source.lines().findFirst().orElseThrow().substring(0, end(source))
                        + "' is not part of the language of templates [template-language]\n"
                        + "  fix: a part may hold ${name.name}, <#list names as name>, <#if name>, <#if !name>,"
                        + " <#if name != \"\">, <#elseif …> and <#else>");
    }

    private static int end(String source) {
        return source.indexOf(source.startsWith("$") ? '}' : '>') + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"irb.${unit.number};", "${c.name}-in;", "a${x} ;", "${x}${y};", "{${x};", "${x}{"})
    void aValueIsAWordOfItsOwn(String source) {
        assertThat(PartLanguage.problems(part(source)))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.message()).matches("The value \\$\\{.*} is not a word of its own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"description \"to ${x} now\";", "description \"a\nb\";", "description \"<#if x>", "a \""})
    void quotesHoldPlainTextOnly(String source) {
        assertThat(PartLanguage.problems(part(source)))
                .first()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("These quotes do not close on their line, or hold more than plain text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/* ${x} */", "# ${x}\n", "## x\n"})
    void junosCommentsAreRefused(String source) {
        assertThat(PartLanguage.problems(part(source)))
                .first()
                .satisfies(
                        problem -> assertThat(problem.message()).isEqualTo("A Junos comment cannot stand in a part"));
    }

    @Test
    void plainTextAndConditionsAreAllowed() {
        assertThat(PartLanguage.problems(part("""
            <#-- a
            comment with ${anything} -->
            description "plain text";
            from 10.0.0.0/8;
            <#if a.b>x ${c};<#elseif !d>y;<#elseif e == "">z;<#else>w;</#if>
            members [<#list a.b as c> ${c}</#list> ];
            """))).isEmpty();
    }

    private static List<Part> builtIn() {
        return Parts.builtIn();
    }

    private static Part part(String source) {
        return new Part("x.ftl", "x.ftl", source);
    }
}
