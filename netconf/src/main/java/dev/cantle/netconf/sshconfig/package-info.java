/** The user's own settings for SSH: {@code ~/.ssh/config} as ssh_config(5) describes it, as far as we follow it. */
@NullMarked
package dev.cantle.netconf.sshconfig;

import org.jspecify.annotations.NullMarked;
