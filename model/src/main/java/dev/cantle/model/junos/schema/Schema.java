package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Junos statements that Cantle renders and reads. One schema serves the notations, which must know list keys and
 * hidden keywords, the order of printing, and the check of what is rendered or committed. Immutable and safe for use by
 * many threads.
 */
public final class Schema {

    private final SchemaNode root;

    private final Set<String> keywords;

    Schema(SchemaNode root, Set<String> keywords) {
        this.root = root;
        this.keywords = Set.copyOf(keywords);
    }

    /** The schema of Junos 21.3, read when first asked for. */
    public static Schema junos() {
        return Holder.JUNOS;
    }

    /** The node above all statements. The root of a logical system is the same, without what stands at the top only. */
    public SchemaNode root() {
        return root;
    }

    /** The keywords of all statements, in the very texts that the nodes have, and in no order. */
    public Set<String> keywords() {
        return keywords;
    }

    /** The statement at a path, the root excepted. */
    public Optional<Statement> find(Configuration configuration, ConfigPath path) {
        return new PathWalk(this).find(configuration, path);
    }

    /**
     * The configuration with the statement at a path taken out, and with it the blocks that are left empty; unchanged
     * if nothing is there.
     */
    public Configuration remove(Configuration configuration, ConfigPath path) {
        return new PathWalk(this).remove(configuration, path);
    }

    /**
     * The configuration with the statement at a path replaced by another, which may have another keyword or key;
     * unchanged if nothing is there.
     */
    public Configuration replace(Configuration configuration, ConfigPath path, Statement by) {
        return new PathWalk(this).replace(configuration, path, by);
    }

    /**
     * The configuration in the order in which Junos prints it: statements by their place in the hierarchy, entries by
     * key where Junos sorts them, numbers in keys as numbers. What the user orders stays as it is.
     */
    public Configuration canonical(Configuration configuration) {
        return new Configuration(CanonicalOrder.sort(root, configuration.statements()));
    }

    /** What of a whole device's configuration is against the schema, in order. */
    public List<Violation> validate(Configuration configuration) {
        return validate(configuration, Scope.DEVICE);
    }

    /**
     * What is against the schema, in order: unknown statements, values out of range, statements that exclude each
     * other or stand where they may not, and names that nothing defines. Other rules of a commit are not the schema's.
     */
    public List<Violation> validate(Configuration configuration, Scope scope) {
        return new StructureCheck(root).check(configuration, scope);
    }

    /** What {@link #validate} and {@link #notRead} say, found in one pass where all is read, as mostly it is. */
    public Findings findings(Configuration configuration, Scope scope) {
        StructureCheck check = new StructureCheck(root);
        List<Violation> violations = check.check(configuration, scope);
        return new Findings(violations, check.passedBy() ? notRead(configuration) : List.of());
    }

    /** The statements that are kept and not read, outermost only, in order. */
    public List<ConfigPath> notRead(Configuration configuration) {
        return new Coverage(root).notRead(configuration);
    }

    /**
     * Every statement that is read, in Junos' order, with types in angle brackets for keys and values; what stands in a
     * logical system is listed once, at the top level.
     */
    public List<String> supported() {
        return new Coverage(root).supported();
    }

    /**
     * All that the schema has to say of a configuration.
     *
     * @param violations what is against the schema, in order
     * @param notRead the statements that are kept and not read, outermost only, in order
     */
    public record Findings(List<Violation> violations, List<ConfigPath> notRead) {

        public Findings {
            violations = List.copyOf(violations);
            notRead = List.copyOf(notRead);
        }
    }

    private static final class Holder {

        private static final Schema JUNOS = SchemaReader.read(load());

        private static String load() {
            try (InputStream in = Schema.class.getResourceAsStream("junos.schema")) {
                if (in == null) {
                    throw new IllegalStateException("junos.schema is missing from the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
