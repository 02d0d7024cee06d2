package dev.cantle.cli.pipeline;

import dev.cantle.inventory.WorldLoader;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Network;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What exists beyond the virtual routers: what the intent expects, what a world file says over it, and faults.
 *
 * @param world the world
 * @param problems what is wrong with the world file
 */
public record Worlds(World world, List<Problem> problems) {

    public Worlds {
        problems = List.copyOf(problems);
    }

    /** The world that the intent expects. Far ends whose keys are not to be had take any key. */
    public static Worlds expectedBy(Network network, SecretSource secrets) {
        return new Worlds(World.expectedBy(network, reference -> key(secrets, reference)), List.of());
    }

    /** This world with what a file says over it. */
    public Worlds with(Path file, SecretSource secrets) {
        WorldLoader.Loaded loaded =
                WorldLoader.load(file, file.toString(), world, reference -> key(secrets, reference));
        return new Worlds(loaded.world(), loaded.problems());
    }

    /**
     * This world with faults, each as {@code CIRCUIT=FAULT} or {@code at 20s: CIRCUIT FAULT}.
     *
     * @throws IllegalValueException if there is no such circuit or fault
     */
    public Worlds withFaults(List<String> faults) {
        World faulty = world;
        for (String fault : faults) {
            faulty = faulty.with(TimedFault.parse(fault));
        }
        return new Worlds(faulty, problems);
    }

    /** The keys of a source of secrets, for far ends that have the same ones; none where there is none. */
    public static Function<SecretRef, Optional<String>> keys(SecretSource secrets) {
        return reference -> key(secrets, reference);
    }

    private static Optional<String> key(SecretSource secrets, SecretRef reference) {
        try (Secret secret = secrets.resolve(reference)) {
            return Optional.of(new String(secret.copy()));
        } catch (SecretUnavailableException unset) {
            return Optional.empty();
        }
    }
}
