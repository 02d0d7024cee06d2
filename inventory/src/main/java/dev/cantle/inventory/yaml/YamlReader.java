package dev.cantle.inventory.yaml;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads one YAML document into a tree. Places come from the parser's own marks. Anchors, aliases and tags are refused
 * and never expanded, so that a small file cannot become a large tree, and what a reviewer sees is what is meant.
 *
 * <p>One thread at a time.
 */
public final class YamlReader {

    private final List<Problem> problems;

    /**
     * Opens a reader.
     *
     * @param problems where problems are added
     */
    public YamlReader(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a file of a workspace.
     *
     * @param file the file
     * @param shown the file as the user names it
     * @return the document, or null when problems say why there is none
     */
    public @Nullable Node read(Path file, String shown) {
        String text = new TextFile(shown, problems).read(file);
        return text == null ? null : parse(text, shown);
    }

    /**
     * Reads bytes that are no file of a workspace.
     *
     * @param bytes the bytes of the document
     * @param shown where they come from, as the user names it
     * @return the document, or null when problems say why there is none
     */
    public @Nullable Node read(byte[] bytes, String shown) {
        String text = new TextFile(shown, problems).decode(bytes);
        return text == null ? null : parse(text, shown);
    }

    private @Nullable Node parse(String text, String shown) {
        var events = new Events(text, shown);
        try {
            Event first = events.next();
            if (first == null) {
                problems.add(Problem.error("yaml-empty", Place.of(shown), "The file is empty", "write the intent"));
                return null;
            }
            var tree = new TreeBuilder(events, problems);
            Node root = tree.node(first, 0);
            Event second = tree.isFull() ? null : events.next();
            if (second != null) {
                problems.add(Problem.error(
                        "yaml-documents",
                        events.place(second),
                        "A second document begins here",
                        "one document a file: remove the '---' or move the rest to a file of its own"));
                return null;
            }
            return tree.isFull() ? null : root;
        } catch (MarkedYAMLException e) {
            problems.add(syntax(e, events));
        } catch (YAMLException | NumberFormatException e) {
            problems.add(
                    Problem.error("yaml-syntax", events.reached(), "A key here is not plain text", "write key: value"));
        }
        return null;
    }

    private static Problem syntax(MarkedYAMLException e, Events events) {
        Mark mark = e.getProblemMark();
        Place place = mark == null ? events.reached() : events.place(mark);
        String cause = e.getProblem() == null ? "" : e.getProblem();
        if (cause.contains("(TAB)")) {
            return Problem.error("yaml-tab", place, "A tab stands where YAML wants spaces", "indent with spaces");
        }
        return Problem.error(
                "yaml-syntax",
                place,
                "This is not YAML: " + cause.replaceFirst("\\. \\(Do not use .*", ""),
                "look at the line above, too: a quote, a bracket or a colon may be missing");
    }
}
