package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.templates.part.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The template parts: those built in, some of them overridden by files of the same name in a workspace. */
final class Parts {

    /** In the order in which they are rendered; the order of the output does not depend on it. */
    static final List<String> NAMES = List.of(
            "interfaces.ftl",
            "prefix-lists.ftl",
            "policies.ftl",
            "communities.ftl",
            "routing-options.ftl",
            "routing-instance.ftl",
            "bgp.ftl",
            "port-units.ftl",
            "bridge-domains.ftl",
            "policers.ftl");

    /** Those of the carrier's half, which lies outside of the logical system. */
    static final List<String> CARRIER = List.of(
            "carrier-ports.ftl", "carrier-port-units.ftl", "carrier-bridge-domains.ftl", "carrier-policers.ftl");

    private static final List<String> ALL =
            Stream.concat(NAMES.stream(), CARRIER.stream()).toList();

    private static final String SUFFIX = ".ftl";
    private static final long MAX_BYTES = 256 * 1024;

    private Parts() {}

    static List<Part> builtIn() {
        return BuiltIn.PARTS;
    }

    /** The parts of the program, read when first asked for. */
    private static final class BuiltIn {

        private static final List<Part> PARTS = ALL.stream()
                .map(name -> new Part(name, name + " (built in)", resource(name)))
                .toList();
    }

    /**
     * The built-in parts with those that the folder overrides. A folder that does not exist overrides nothing.
     *
     * @throws RenderException if a file cannot be read, or overrides nothing by its name
     */
    static List<Part> overriddenBy(Path folder) throws RenderException {
        Map<String, Part> own = ownByName(folder);
        return own.isEmpty()
                ? builtIn()
                : builtIn().stream()
                        .map(part -> own.getOrDefault(part.name(), part))
                        .toList();
    }

    /**
     * The parts of the folder itself, by name. A folder that does not exist has none.
     *
     * @throws RenderException as {@link #overriddenBy}
     */
    static List<Part> own(Path folder) throws RenderException {
        return List.copyOf(ownByName(folder).values());
    }

    private static Map<String, Part> ownByName(Path folder) throws RenderException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, Part> own = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            String shown = folder.getFileName() + "/" + name;
            if (ALL.contains(name)) {
                read(file, shown, problems).ifPresent(source -> own.put(name, new Part(name, shown, source)));
            } else {
                problems.add(Problem.error(
                        "template-unknown-part",
                        Place.of(shown),
                        "There is no part of the name " + name + " to override",
                        "the parts are " + String.join(", ", ALL)));
            }
        }
        if (!problems.isEmpty()) {
            throw new RenderException(problems);
        }
        return own;
    }

    private static List<Path> files(Path folder) throws RenderException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RenderException(unreadable(folder.getFileName().toString()));
        }
    }

    private static Optional<String> read(Path file, String shown, List<Problem> problems) {
        try {
            // A link could show a file of the machine that is no template: only plain files count.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
                problems.add(Problem.error(
                        "template-file",
                        Place.of(shown),
                        "This is not a plain file of at most " + MAX_BYTES + " bytes",
                        "a template part is a small text file and no link"));
                return Optional.empty();
            }
            return Optional.of(decode(Files.readAllBytes(file)));
        } catch (CharacterCodingException e) {
            problems.add(
                    Problem.error("template-encoding", Place.of(shown), "The file is not UTF-8", "save it in UTF-8"));
        } catch (IOException e) {
            problems.add(unreadable(shown));
        }
        return Optional.empty();
    }

    private static Problem unreadable(String shown) {
        return Problem.error(
                "template-file",
                Place.of(shown),
                "The file cannot be read",
                "check that it exists and its permissions");
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n");
    }

    private static String resource(String name) {
        try (InputStream in = Parts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The part " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
