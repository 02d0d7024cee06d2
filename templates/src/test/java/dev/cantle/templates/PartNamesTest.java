package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartLanguage;
import dev.cantle.templates.part.PartNames;
import dev.cantle.templates.part.ViewShape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartNamesTest {

    /** A view of every shape. */
    public record Sketch(String name, boolean open, List<String> words, List<Inner> inners, Inner inner) {}

    /** A view inside of it. */
    public record Inner(String number) {}

    private static final Map<String, ViewShape> ROOTS = Map.of("slice", ViewShape.of(Sketch.class));

    @ParameterizedTest
    @MethodSource("builtIn")
    void builtInPartsUseNamesThatAreThere(Part part) {
        assertThat(PartNames.problems(part, PartLanguage.tokens(part), PartEngine.NAMES))
                .isEmpty();
    }

    static List<Part> builtIn() {
        return Parts.builtIn();
    }

    @Test
    void everyUseOfANameThatFitsItsShapeIsFine() {
        assertThat(problems("""
            x ${slice.name} ${slice.inner.number};
            <#list slice.words as word> ${word};</#list>
            <#list slice.inners as one><#if one.number != ""> ${one.number};</#if></#list>
            <#if slice.open>a;<#elseif slice.name == "">b;<#else>c;</#if><#if !slice.open>d;</#if>
            """)).isEmpty();
    }

    @Test
    void aNameIsJudgedInABranchThatIsNotRun() {
        assertThat(problems("<#if slice.open>\n<#else>\n  x ${slice.nam};\n</#if>"))
                .containsExactly("x.ftl:3:7: error: 'slice.nam' is not defined [template-undefined]\n"
                        + "  fix: did you mean slice.name?");
    }

    @Test
    void aVariableIsKnownInItsListOnly() {
        assertThat(problems("<#list slice.words as word>${word};</#list>\n${word};"))
                .containsExactly("x.ftl:2:3: error: 'word' is not defined [template-undefined]\n"
                        + "  fix: the names that are known here are slice");
    }

    @Test
    void aNameThatIsLikeNoneShowsThoseThatAreThere() {
        assertThat(problems("${slice.somethingElse};"))
                .containsExactly("x.ftl:1:3: error: 'slice.somethingElse' is not defined [template-undefined]\n"
                        + "  fix: slice has inner, inners, name, open, words");
    }

    @Test
    void aTextHasNoNames() {
        assertThat(problems("${slice.name.first};"))
                .containsExactly("x.ftl:1:3: error: 'slice.name.first' is not defined [template-undefined]\n"
                        + "  fix: slice.name is a text: write ${slice.name}, or ask <#if slice.name != \"\">");
    }

    @Test
    void aListIsGoneThrough() {
        assertThat(problems("${slice.words};<#if slice.inners>x;</#if>"))
                .containsExactly(
                        "x.ftl:1:3: error: 'slice.words' is a list and cannot be written [template-value]\n"
                                + "  fix: go through it: <#list slice.words as one> ${one}",
                        "x.ftl:1:21: error: 'slice.inners' is a list and cannot be asked as it is [template-value]\n"
                                + "  fix: go through it: <#list slice.inners as one>");
    }

    @Test
    void onlyAListIsGoneThroughAndItsMistakeIsSaidOnce() {
        assertThat(problems("<#list slice.name as one>${one.a};${one};<#if one>x;</#if></#list>"))
                .containsExactly(
                        "x.ftl:1:8: error: 'slice.name' is a text and cannot be gone through [template-value]\n"
                                + "  fix: write ${slice.name}, or ask <#if slice.name != \"\">");
    }

    @Test
    void aFlagIsAsked() {
        assertThat(problems("${slice.open};<#if slice.open == \"\">x;</#if>"))
                .containsExactly(
                        "x.ftl:1:3: error: 'slice.open' is true or false and cannot be written [template-value]\n"
                                + "  fix: ask <#if slice.open> or <#if !slice.open>",
                        "x.ftl:1:20: error: 'slice.open' is true or false and is no text to be compared"
                                + " [template-value]\n"
                                + "  fix: ask <#if slice.open> or <#if !slice.open>");
    }

    @Test
    void aGroupOfNamesIsNoText() {
        assertThat(problems("${slice.inner};"))
                .containsExactly("x.ftl:1:3: error: 'slice.inner' is a group of names and cannot be written"
                        + " [template-value]\n"
                        + "  fix: name a part of it: slice.inner.number");
    }

    private static List<String> problems(String source) {
        Part part = new Part("x.ftl", "x.ftl", source);
        return PartNames.problems(part, PartLanguage.tokens(part), ROOTS).stream()
                .map(Object::toString)
                .toList();
    }
}
