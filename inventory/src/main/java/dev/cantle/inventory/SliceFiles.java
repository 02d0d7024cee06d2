package dev.cantle.inventory;

import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.parallel.AllProcessors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of slices, many of them on all processors. Each file is read as if it were the only one, and what was
 * gathered of it is added in the order of the files. The one thing that a file must know of those before it is whether
 * the name of its slice is given already: such a file is read again, with that knowledge. The outcome is that of reading
 * one after the other.
 */
final class SliceFiles {

    /** How many files are read before their trees are dropped. */
    private static final int AT_A_TIME = 256;

    /** Up to this many files other threads would cost more than they save. */
    private static final int FEW = 8;

    /** What one file holds, read without the others: at most one slice. */
    private record Read(
            String file,
            List<Problem> written,
            @Nullable Node root,
            Reading reading,
            References references,
            List<Slice> slice) {}

    private final Path workspace;
    private final Reading reading;
    private final References references;
    private final BiFunction<Reading, References, SliceReader> readers;

    /**
     * Prepares to read.
     *
     * @param workspace the folder that files are named in
     * @param reading where problems and places go
     * @param references where names go
     * @param readers makes a reader that puts what it finds into these two
     */
    SliceFiles(
            Path workspace,
            Reading reading,
            References references,
            BiFunction<Reading, References, SliceReader> readers) {
        this.workspace = workspace;
        this.reading = reading;
        this.references = references;
        this.readers = readers;
    }

    /** The slices of the files, in the order of the files. */
    List<Slice> read(List<String> files) {
        List<Slice> slices = new ArrayList<>();
        for (int from = 0; from < files.size(); from += AT_A_TIME) {
            List<String> some = files.subList(from, Math.min(from + AT_A_TIME, files.size()));
            AllProcessors.inOrder(FEW, some, this::alone, read -> add(read).ifPresent(slices::add));
        }
        return slices;
    }

    private Read alone(String file) {
        List<Problem> written = new ArrayList<>();
        Node root = new YamlReader(written).read(workspace.resolve(file), file);
        Reading own = reading.alike();
        References names = new References(own);
        List<Slice> slice = readers.apply(own, names).read(root, file).stream().toList();
        return new Read(file, written, root, own, names, slice);
    }

    private Optional<Slice> add(Read read) {
        reading.problems().addAll(read.written());
        if (references.givesAny(References.Kind.SLICE, read.references())) {
            return readers.apply(reading, references).read(read.root(), read.file());
        }
        reading.addAll(read.reading());
        references.addAll(read.references());
        return read.slice().stream().findFirst();
    }
}
