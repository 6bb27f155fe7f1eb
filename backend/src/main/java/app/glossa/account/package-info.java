/** Users, their sessions and settings; it names the owner in each transaction. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package app.glossa.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
