package dev.cantle.cli.pipeline;

import dev.cantle.simulator.SimulatedDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of known hosts that virtual routers are added to. */
public final class KnownHostsFile {

    private KnownHostsFile() {}

    /**
     * Adds the host keys of virtual routers. What the file says of their addresses already is replaced: a virtual
     * router makes a new key at every start.
     */
    public static void add(Path file, List<SimulatedDevice> devices) throws IOException {
        List<String> added =
                devices.stream().flatMap(device -> device.knownHosts().stream()).toList();
        List<String> hosts = added.stream().map(KnownHostsFile::host).toList();
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> !hosts.contains(host(line)))
                    .forEach(lines::add);
        }
        lines.addAll(added);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, lines);
    }

    private static String host(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
