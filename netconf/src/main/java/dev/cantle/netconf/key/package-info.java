/**
 * Keys and certificates of SSH: private keys in files (RFC 4716, RFC 5958, OpenSSH's own form), those that an agent
 * keeps (draft-ietf-sshm-ssh-agent), and the lines of a known_hosts file.
 */
@NullMarked
package dev.cantle.netconf.key;

import org.jspecify.annotations.NullMarked;
