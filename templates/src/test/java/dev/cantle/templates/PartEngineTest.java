package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.templates.part.Part;
import dev.cantle.templates.view.InstanceView;
import dev.cantle.templates.view.SliceView;
import dev.cantle.templates.view.SystemView;
import dev.cantle.templates.view.port.CarrierView;
import dev.cantle.templates.view.port.UnitView;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartEngineTest {

    private final PartEngine engine = new PartEngine();

    @Test
    void everyValueIsQuotedForJunos() throws RenderException {
        String text = render(part("<#list slice.units as unit>d ${unit.description};\n</#list>"), view("a \"b\";"));

        assertThat(text).isEqualTo("d \"a \\\"b\\\";\";\n");
    }

    @Test
    void aLineBreakInAValueStaysInItsWord() throws RenderException {
        String text = render(part("<#list slice.units as unit>${unit.description};</#list>"), view("a\nb"));

        assertThat(text).isEqualTo("\"a\\nb\";");
    }

    @Test
    void aControlCharacterIsRefusedWithItsPlaceInThePart() {
        assertThatThrownBy(
                        () -> render(part("<#list slice.units as unit>\n${unit.description};</#list>"), view("\u0007")))
                .isInstanceOf(RenderException.class)
                .hasMessage("x.ftl:2:1: error: Character U+0007 cannot stand in a Junos configuration: remove it"
                        + " [template-value]");
    }

    @Test
    void indentationIsNotWritten() throws RenderException {
        String text = render(
                part("interfaces {\n    irb {\n  <#list slice.units as unit>\n        u;\n  </#list>\n    }\n}"),
                view("a"));

        assertThat(text).isEqualTo("interfaces {\nirb {\nu;\n}\n}");
    }

    @Test
    void aPlaceInAnIndentedLineIsThatInThePart() {
        assertThatThrownBy(() -> render(
                        part("<#list slice.units as unit>\n    d ${unit.description};\n</#list>"), view("\u0007")))
                .isInstanceOf(RenderException.class)
                .message()
                .startsWith("x.ftl:2:7: error: Character U+0007");
    }

    @Test
    void aPlaceInALineWithATabIsThatInThePart() {
        assertThatThrownBy(() ->
                        render(part("<#list slice.units as unit>\n\td ${unit.description};\n</#list>"), view("\u0007")))
                .isInstanceOf(RenderException.class)
                .message()
                .startsWith("x.ftl:2:11: error: Character U+0007");
    }

    @Test
    void aTagThatIsNotClosedIsToldWithItsPlaceInThePart() {
        assertThatThrownBy(() -> render(part("  <#if slice.system.gracefulRestart>\n    x;</#list>\n"), view("a")))
                .isInstanceOf(RenderException.class)
                .message()
                .startsWith("x.ftl:2:7: error: Encountered");
    }

    @Test
    void aListIsNoValue() {
        assertThatThrownBy(() -> render(part("x ${slice.units};"), view("a")))
                .isInstanceOf(RenderException.class)
                .hasMessage("x.ftl:1:5: error: 'slice.units' is a list and cannot be written [template-value]\n"
                        + "  fix: go through it: <#list slice.units as one>");
    }

    @Test
    void nothingOfJavaShowsInAView() {
        assertThatThrownBy(() -> render(part("x ${slice.class};"), view("a")))
                .isInstanceOf(RenderException.class)
                .message()
                .startsWith("x.ftl:1:5: error: 'slice.class' is not defined");
    }

    private static SliceView view(String description) {
        UnitView unit = new UnitView("1", description, false, List.of());
        InstanceView instance = new InstanceView("i", "vrf", List.of(), "", "", "10.0.0.1", "65000", List.of(), false);
        CarrierView carrier = new CarrierView(List.of(), List.of(), List.of(), List.of());
        return new SliceView(
                List.of(unit),
                List.of(),
                List.of(),
                List.of(),
                new SystemView("", false),
                instance,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                carrier);
    }

    private String render(Part part, SliceView view) throws RenderException {
        return engine.render(engine.ready(part), view, PartEngine.data(view)).text();
    }

    private static Part part(String source) {
        return new Part("x.ftl", "x.ftl", source);
    }
}
