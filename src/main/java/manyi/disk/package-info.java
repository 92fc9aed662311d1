/**
 * What is known of disks alone: how a failure to write is named, where nothing may be written, and
 * who may read what holds people's names. Who writes files asks here.
 */
package manyi.disk;
