package dev.cantle.simulator.clouds;

import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.Fault;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what the command lines of AWS and Azure would print about the far ends of a world, once the slices are pushed as
 * they are intended: {@code SLICE/CIRCUIT/interfaces.json} and others. Faults that are there from the start count; later
 * ones do not. No key is written: its place says whether it is the one that intent names.
 */
public final class CloudViews {

    private final Network network;
    private final World world;
    private final Function<SecretRef, Optional<String>> keys;

    /**
     * The views of a world.
     *
     * @param keys finds the key that a reference names; only compared
     */
    public CloudViews(Network network, World world, Function<SecretRef, Optional<String>> keys) {
        this.network = network;
        this.world = world;
        this.keys = keys;
    }

    /**
     * Writes them all, over what is there.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        List<FarSide> sides = sides();
        for (FarSide side : sides) {
            Path own =
                    folder.resolve(side.slice().name()).resolve(side.circuit().name());
            Writer writer = side.circuit()
                    .match(
                            aws -> (Writer) () -> new AwsPages(side, aws, sides).write(own),
                            azure -> () -> new AzurePages(side, azure, sides).write(own),
                            gcp -> () -> {},
                            other -> () -> {});
            writer.write();
        }
    }

    private interface Writer {
        void write() throws IOException;
    }

    private List<FarSide> sides() {
        List<Fault> begun = world.script().stream()
                .filter(timed ->
                        timed.since() == TimedFault.Since.START && timed.after().isZero())
                .map(TimedFault::fault)
                .toList();
        List<FarSide> sides = new ArrayList<>();
        for (FarEnd end : world.farEndsAfter(begun)) {
            Optional<Slice> slice = network.slice(end.slice());
            slice.flatMap(found -> found.circuit(end.circuit()))
                    .ifPresent(circuit -> sides.add(new FarSide(slice.get(), circuit, end, keys)));
        }
        return sides;
    }
}
