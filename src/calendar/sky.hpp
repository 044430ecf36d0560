#pragma once

namespace cchc::calendar {

/// The Julian day, in universal time, of new moon `lunation`; 0 is that of 6 January 2000.
double new_moon(int lunation);

/// The last new moon before `julian_day`, or the one after it: as if all lunations were equally long.
int nearest_lunation(double julian_day);

/// The sun's apparent longitude at a Julian day in universal time, in degrees from 0 to 360.
double sun_longitude(double julian_day);

}  // namespace cchc::calendar
