#include "calendar/sky.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace cchc::calendar {

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double degree = pi / 180;
constexpr double epoch_2000 = 2451545.0;
constexpr double days_of_century = 36525.0;

/// Of the correction to the mean new moon: days × sin(sun · M + moon · M′ + node · F).
struct MoonTerm {
  double days;
  int sun;
  int moon;
  int node;
};

/// Astronomical Algorithms (2nd edition), chapter 49.
constexpr std::array<MoonTerm, 24> moon_terms = {{
    {-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0},    {0.01608, 0, 2, 0},   {0.01039, 0, 0, 2},   {0.00739, -1, 1, 0},
    {-0.00514, 1, 1, 0}, {0.00208, 2, 0, 0},    {-0.00111, 0, 1, -2}, {-0.00057, 0, 1, 2},  {0.00056, 1, 2, 0},
    {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2},    {0.00038, 1, 0, -2},  {-0.00024, -1, 2, 0}, {-0.00007, 2, 1, 0},
    {0.00004, 0, 2, -2}, {0.00004, 3, 0, 0},    {0.00003, 1, 1, -2},  {0.00003, 0, 2, 2},   {-0.00003, 1, 1, 2},
    {0.00003, -1, 1, 2}, {-0.00002, -1, 1, -2}, {-0.00002, 1, 3, 0},  {0.00002, 0, 4, 0},
}};

/// days × sin(start + step · lunation), both in degrees.
struct PlanetTerm {
  double days;
  double start;
  double step;
};

constexpr std::array<PlanetTerm, 14> planet_terms = {{
    {0.000325, 299.77, 0.107408},
    {0.000165, 251.88, 0.016321},
    {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478},
    {0.000110, 84.66, 18.206239},
    {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},
    {0.000056, 154.84, 7.306860},
    {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},
    {0.000040, 291.34, 1.844379},
    {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099},
    {0.000023, 331.55, 3.592518},
}};

/// amount × cos(start + step · T), T in thousands of years from 2000.
struct EarthTerm {
  double amount;
  double start;
  double step;
};

/// VSOP87, the larger terms of the earth's longitude, in 10⁻⁸ radians (Astronomical Algorithms, appendix III): for T⁰
/// and for T¹.
constexpr std::array<EarthTerm, 26> earth_terms = {{
    {3341656, 4.6692568, 6283.0758500},
    {34894, 4.62610, 12566.15170},
    {3497, 2.7441, 5753.3849},
    {3418, 2.8289, 3.5231},
    {3136, 3.6277, 77713.7715},
    {2676, 4.4181, 7860.4194},
    {2343, 6.1352, 3930.2097},
    {1324, 0.7425, 11506.7698},
    {1273, 2.0371, 529.6910},
    {1199, 1.1096, 1577.3435},
    {990, 5.233, 5884.927},
    {902, 2.045, 26.298},
    {857, 3.508, 398.149},
    {780, 1.179, 5223.694},
    {753, 2.533, 5507.553},
    {505, 4.583, 18849.228},
    {492, 4.205, 775.523},
    {357, 2.920, 0.067},
    {317, 5.849, 11790.629},
    {284, 1.899, 796.298},
    {271, 0.315, 10977.079},
    {243, 0.345, 5486.778},
    {206, 4.806, 2544.314},
    {205, 1.869, 5573.143},
    {202, 2.458, 6069.777},
    {156, 0.833, 213.299},
}};
constexpr std::array<EarthTerm, 5> earth_drift_terms = {{
    {206059, 2.678235, 6283.075850},
    {4303, 2.6351, 12566.1517},
    {425, 1.590, 3.523},
    {119, 5.796, 26.298},
    {109, 2.966, 1577.344},
}};

double polynomial(double x, double c0, double c1, double c2, double c3 = 0, double c4 = 0) {
  return c0 + x * (c1 + x * (c2 + x * (c3 + x * c4)));
}

/// Seconds by which uniform time runs ahead of universal time: as observed for 1900, 1910, …, 2000, then as
/// the Five Millennium Canon of Solar Eclipses expects it.
double clock_difference(double julian_day) {
  constexpr std::array<double, 11> observed = {-3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64};
  const double years = (julian_day - epoch_2000) / 365.25;
  if (years >= 0) return polynomial(years, 63.86, 0.32217, 0.005589);
  const double decade = std::clamp((years + 100) / 10, 0.0, 9.999);
  const auto before = static_cast<std::size_t>(decade);
  const double part = decade - static_cast<double>(before);
  return observed[before] + part * (observed[before + 1] - observed[before]);
}

double in_days(double seconds) { return seconds / 86400; }

template <std::size_t count>
double sum(const std::array<EarthTerm, count>& terms, double millennia) {
  double total = 0;
  for (const EarthTerm& term : terms) total += term.amount * std::cos(term.start + term.step * millennia);
  return total;
}

}  // namespace

double new_moon(int lunation) {
  const double k = lunation;
  const double t = k / 1236.85;
  const double sun = degree * (polynomial(t, 2.5534, 0, -0.0000014, -0.00000011) + 29.10535670 * k);
  const double moon = degree * (polynomial(t, 201.5643, 0, 0.0107582, 0.00001238, -0.000000058) + 385.81693528 * k);
  const double node = degree * (polynomial(t, 160.7108, 0, -0.0016118, -0.00000227, 0.000000011) + 390.67050284 * k);
  const double ascending = degree * (polynomial(t, 124.7746, 0, 0.0020672, 0.00000215) - 1.56375588 * k);
  const double e = polynomial(t, 1, -0.002516, -0.0000074);
  const std::array<double, 4> eccentricity = {1, e, e * e, e * e * e};
  double day = polynomial(t, 2451550.09766, 0, 0.00015437, -0.000000150, 0.00000000073) + 29.530588861 * k;
  for (const MoonTerm& term : moon_terms) {
    const double weight = eccentricity[static_cast<std::size_t>(std::abs(term.sun))];
    day += weight * term.days * std::sin(term.sun * sun + term.moon * moon + term.node * node);
  }
  day -= 0.00017 * std::sin(ascending);
  for (const PlanetTerm& term : planet_terms) day += term.days * std::sin(degree * (term.start + term.step * k));
  return day - in_days(clock_difference(day));
}

int nearest_lunation(double julian_day) {
  return static_cast<int>(std::lround((julian_day - 2451550.1) / 29.530588861));
}

double sun_longitude(double julian_day) {
  const double days = julian_day + in_days(clock_difference(julian_day)) - epoch_2000;
  const double t = days / days_of_century;
  const double millennia = t / 10;
  const double mean = 175347046 + sum(earth_terms, millennia);
  const double drift = 628331966747 + sum(earth_drift_terms, millennia);
  const double quadratic = 52919 + 8720 * std::cos(1.0721 + 6283.0758 * millennia);
  const double earth = 1e-8 * (mean + millennia * (drift + millennia * quadratic));
  const double nutation = -0.00478 * std::sin(degree * (125.04 - 1934.136 * t)) -
                          0.00037 * std::sin(degree * 2 * (280.4665 + 36000.7698 * t));
  constexpr double aberration = -0.00569;
  const double longitude = std::fmod(earth / degree + 180 + nutation + aberration, 360);
  return longitude < 0 ? longitude + 360 : longitude;
}

}  // namespace cchc::calendar
