/** What tests of all rooms share: the real database and the real model's folder. */
package app.glossa.testing;
