package dev.cantle.simulator.routing.config;

import dev.cantle.model.secret.Type9;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.List;

/**
 * A configured BGP neighbor, with what it inherits from its group.
 *
 * @param instance its routing instance, {@code master} for the main one
 * @param group the name of its group
 * @param description its description, may be empty
 * @param peer its address
 * @param peerAs the AS number it must have, 0 when none is configured
 * @param localAs the AS number that we present, 0 when none is configured
 * @param key our MD5 key in clear text, empty for none; a secret, which {@code toString} leaves out
 * @param localAddress the address that the session must start from; empty for the interface's own
 * @param imports the import policies, in order
 * @param exports the export policies, in order
 * @param holdTimeSeconds the hold time that we propose
 * @param limit how many prefixes the peer may announce
 * @param bfd our BFD
 * @param paths what is done with paths beyond the policies
 * @param shutdown whether we hold the session down
 */
public record NeighborConfig(
        String instance,
        String group,
        String description,
        IpAddress peer,
        long peerAs,
        long localAs,
        String key,
        String localAddress,
        List<String> imports,
        List<String> exports,
        int holdTimeSeconds,
        PrefixLimit limit,
        BfdTimers bfd,
        PathOptions paths,
        boolean shutdown) {

    public NeighborConfig {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    /** Whether the session carries prefixes of a family. */
    public boolean carries(IpFamily family) {
        return paths.bothFamilies() || peer.family() == family;
    }

    /** Whether the key stands in a {@code $9$} form that says nothing, so that no far end can have the same. */
    public boolean isKeyUnreadable() {
        return Type9.isMarked(key);
    }

    /** Whether the session may go on with another configuration: policies may change, what its OPEN says may not. */
    public boolean sameSession(NeighborConfig other) {
        return group.equals(other.group)
                && peerAs == other.peerAs
                && localAs == other.localAs
                && key.equals(other.key)
                && holdTimeSeconds == other.holdTimeSeconds
                && paths.gracefulRestart() == other.paths.gracefulRestart()
                && shutdown == other.shutdown;
    }

    @Override
    public String toString() {
        return "NeighborConfig[" + instance + " " + group + " " + peer + "]";
    }
}
