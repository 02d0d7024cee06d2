package dev.cantle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with one device and no slice, and the sources that tests import into it. */
abstract class ImportLab {

    static final String ROUTER = """
        {
          "routerName": "{{$randomBs}}",
          "dataCenterId": "00000000-6f43-4a46-8e64-b742256c1825",
          "asn": 65000
        }
        """;

    static final String AWS = """
        {
          "cloudRouterId": "{{cloudRouterId}}",
          "accountNumber": "112233446655",
          "bandwidth": 50,
          "localIpAddress": "10.0.0.0",
          "remoteIpAddress": "10.0.0.1",
          "prefixLength": 31,
          "localAsNumber": 65000,
          "remoteAsNumber": 64512,
          "md5Key": "abcdefgh"
        }
        """;

    static final String AZURE = """
        {
          "serviceKey": "9433c213-a9a3-46d2-abc4-ef6dd5b9b353",
          "localIpAddress": "10.0.0.13",
          "remoteIpAddress": "10.0.0.14",
          "prefixLength": 30,
          "localAsNumber": 65000,
          "remoteAsNumber": 12076,
          "md5Key": "abcdefg",
          "innerVlan": 100
        }
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void describeTheDevice() throws IOException {
        write("inventory/devices.yaml", """
            devices:
              - name: nxp-fra-01
                host: 192.0.2.10
                user: cantle
            """);
    }

    Cli.Result cantle(String... args) {
        return new Cli(folder).run(args);
    }

    void calls() throws IOException {
        write("router.json", ROUTER);
        write("aws.json", AWS);
        write("azure.json", AZURE);
    }

    String golden() throws IOException {
        return Files.readString(Path.of("../golden/nxp-fra-01/multicloud-fra.conf"));
    }

    static String wholeRouter() throws IOException {
        try (var in = ImportLab.class.getResourceAsStream("importing/whole-router.conf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String slice(String name) throws IOException {
        return Files.readString(folder.resolve("inventory/slices/" + name + ".yaml"));
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
