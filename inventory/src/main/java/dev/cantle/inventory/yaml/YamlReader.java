package dev.cantle.inventory.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML document into a tree. Places come from the parser's own marks. Anchors, aliases and tags are refused
 * and never expanded, so that a small file cannot become a large tree, and what a reviewer sees is what is meant.
 *
 * <p>One thread at a time.
 */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

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
        try (YAMLParser parser = FACTORY.createParser(new StringReader(text))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(Problem.error("yaml-empty", Place.of(shown), "The file is empty", "write the intent"));
                return null;
            }
            var tree = new TreeBuilder(parser, text, shown, problems);
            Node root = tree.node(first, 0);
            if (!tree.isFull() && parser.nextToken() != null) {
                problems.add(Problem.error(
                        "yaml-documents",
                        tree.place(),
                        "A second document begins here",
                        "one document a file: remove the '---' or move the rest to a file of its own"));
                return null;
            }
            return tree.isFull() ? null : root;
        } catch (JsonProcessingException e) {
            problems.add(syntax(e, shown));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot be unreadable", e);
        }
    }

    private static Problem syntax(JsonProcessingException e, String shown) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            var mark = marked.getProblemMark();
            Place place = new Place(shown, mark.getLine() + 1, mark.getColumn() + 1);
            String cause = marked.getProblem() == null ? "" : marked.getProblem();
            if (cause.contains("(TAB)")) {
                return Problem.error("yaml-tab", place, "A tab stands where YAML wants spaces", "indent with spaces");
            }
            return Problem.error(
                    "yaml-syntax",
                    place,
                    "This is not YAML: " + cause.replaceFirst("\\. \\(Do not use .*", ""),
                    "look at the line above, too: a quote, a bracket or a colon may be missing");
        }
        JsonLocation location = e.getLocation();
        Place place = location == null
                ? Place.of(shown)
                : new Place(shown, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
        return Problem.error("yaml-syntax", place, "A key here is not plain text", "write key: value");
    }
}
