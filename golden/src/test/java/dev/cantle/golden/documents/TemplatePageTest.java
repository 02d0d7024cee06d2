package dev.cantle.golden.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.TemplateCheck;
import dev.cantle.templates.view.SliceView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/templates.md}: its example works, and its list of names is that of the views. */
class TemplatePageTest {

    @TempDir
    Path folder;

    @Test
    void theExampleGivesWhatThePageShows() throws IOException, RenderException {
        Files.writeString(folder.resolve("interfaces.ftl"), block("ftl"));
        Network sample = InventoryLoader.load(GeneratedSection.ROOT).network();
        Slice slice = sample.slices().get(0);

        String rendered = new ConfigRenderer(folder)
                .render(slice, sample.device(slice.device()).orElseThrow())
                .text(Notation.CURLY);

        assertThat(TemplateCheck.problems(folder)).isEmpty();
        assertThat(rendered).contains(block("junos"));
    }

    @Test
    void theNamesAreThoseOfTheViews() {
        StringBuilder table = new StringBuilder("| of | text | flag | list | more names |\n|---|---|---|---|---|\n");
        List<Class<?>> views = new ArrayList<>(List.of(SliceView.class));
        // A row adds the views that it names, once each.
        for (int i = 0; i < views.size(); i++) {
            table.append(row(views.get(i), views));
        }

        new GeneratedSection("templates.md", "names of templates").mustBe(table.toString());
    }

    private static String row(Class<?> view, List<Class<?>> views) {
        StringBuilder texts = new StringBuilder();
        StringBuilder flags = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        StringBuilder more = new StringBuilder();
        for (RecordComponent component : view.getRecordComponents()) {
            String name = "`" + component.getName() + "` ";
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType list) {
                lists.append(name).append(of(list.getActualTypeArguments()[0], views));
            } else if (component.getType().isRecord()) {
                more.append(name).append(of(type, views));
            } else {
                (type == boolean.class ? flags : texts).append(name);
            }
        }
        return "| " + name(view) + " | " + texts + "| " + flags + "| " + lists + "| " + more + "|\n";
    }

    private static String of(Type type, List<Class<?>> views) {
        if (type instanceof Class<?> view && view.isRecord()) {
            if (!views.contains(view)) {
                views.add(view);
            }
            return "(" + name(view) + ") ";
        }
        return "(text) ";
    }

    /** PortUnitView is a port unit, UnitView.Family a unit's family. */
    private static String name(Class<?> view) {
        String own = view.getSimpleName().replaceFirst("View$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        Class<?> outer = view.getEnclosingClass();
        return (outer == null ? "" : name(outer) + "'s ") + own.toLowerCase(Locale.ROOT);
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(GeneratedSection.ROOT.resolve("docs/templates.md"));
        int from = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(from, page.indexOf("```", from));
    }
}
